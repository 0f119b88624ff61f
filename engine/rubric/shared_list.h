#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace haoping {

// A list that never changes and is copied without its elements: what all rubrics of a case, or of a pack, have in common.
template <typename T>
class SharedList {
public:
    SharedList() = default;
    SharedList(std::vector<T> list) : m_list(std::make_shared<const std::vector<T>>(std::move(list))) {}

    const T* begin() const { return m_list ? m_list->data() : nullptr; }
    const T* end() const { return begin() + size(); }
    std::size_t size() const { return m_list ? m_list->size() : 0; }
    bool empty() const { return size() == 0; }
    const T& operator[](std::size_t index) const { return (*m_list)[index]; }
    const T& front() const { return m_list->front(); }
    const T& back() const { return m_list->back(); }

private:
    std::shared_ptr<const std::vector<T>> m_list;  // null: empty
};

}  // namespace haoping
