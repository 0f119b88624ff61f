#pragma once

#include <optional>

#include "views/debrief_view.h"

namespace haoping {

// A review takes some milliseconds to build and is drawn many times: it is built once for what it depends on.
class DebriefCache {
public:
    struct Key {
        AttemptId attempt = 0;
        std::size_t reply = 0;
        std::size_t actions = 0;  // a case in progress goes on
        Locale locale{};
        std::optional<AttemptId> compare_with;

        bool operator==(const Key&) const = default;
    };

    template <typename Build>
    const DebriefView& get(const Key& key, Build build) {
        if (!m_view || m_key != key) {
            m_key = key;
            m_view = build();
        }
        return *m_view;
    }
    void forget() { m_view.reset(); }

private:
    Key m_key;
    std::optional<DebriefView> m_view;
};

}  // namespace haoping
