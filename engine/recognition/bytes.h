#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace haoping {

// What was learned, as bytes: values one behind the other, lists with their length before them.
static_assert(std::endian::native == std::endian::little, "the models' bytes are those of a little-endian machine");

template <typename Value>
void put(std::string& bytes, const Value& value) {
    static_assert(std::is_trivially_copyable_v<Value>);
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename Value>
void put(std::string& bytes, std::span<const Value> values) {
    put(bytes, static_cast<std::uint64_t>(values.size()));
    bytes.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
}

template <typename Value>
void put(std::string& bytes, const std::vector<Value>& values) {
    put(bytes, std::span(values));
}

// Takes values from the front of the bytes; after a value that isn't there everything is empty.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    template <typename Value>
    Value take() {
        Value value{};
        if (m_bytes.size() < sizeof value) {
            fail();
            return value;
        }
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }

    template <typename Value>
    std::vector<Value> take_list() {
        const auto count = take<std::uint64_t>();
        if (count > m_bytes.size() / sizeof(Value)) {
            fail();
            return {};
        }
        std::vector<Value> values(count);
        std::memcpy(values.data(), m_bytes.data(), count * sizeof(Value));
        m_bytes.remove_prefix(count * sizeof(Value));
        return values;
    }

    // The same without a copy, for values that may stand anywhere in memory: they stay where the bytes are.
    template <typename Value>
    std::span<const Value> view_list() {
        static_assert(alignof(Value) == 1 && std::is_trivially_copyable_v<Value>);
        const auto count = take<std::uint64_t>();
        if (count > m_bytes.size() / sizeof(Value)) {
            fail();
            return {};
        }
        const std::span values(reinterpret_cast<const Value*>(m_bytes.data()), count);
        m_bytes.remove_prefix(values.size_bytes());
        return values;
    }

    std::string take_text() {
        const auto letters = take_list<char>();
        return {letters.begin(), letters.end()};
    }

    bool failed() const { return m_failed; }
    bool at_end() const { return !m_failed && m_bytes.empty(); }

private:
    void fail() {
        m_failed = true;
        m_bytes = {};
    }

    std::string_view m_bytes;
    bool m_failed = false;
};

}  // namespace haoping
