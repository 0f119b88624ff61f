#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diagnostics/source_place.h"
#include "json/value_reader.h"

namespace haoping {

enum class ReferenceKind : std::uint8_t {
    step,
    ending,
    step_or_ending,
    action,
    order,
    item,
    parcel,
    criterion,
    gate,
    policy,
    unit,
    flag,
    flag_set
};

// An id that a file mentions. Collected while reading, looked up when everything is read.
struct Reference {
    ReferenceKind kind{};
    std::string id;
    std::string scope;  // criterion: its step, empty for any step; item, parcel: the order, empty for any
    SourcePlace place;
};

class References {
public:
    std::string add(ReferenceKind kind, const ValueReader& value, std::string scope = {}) {
        auto id = value.text();
        add(kind, id, value.place(), std::move(scope));
        return id;
    }
    void add(ReferenceKind kind, std::string id, SourcePlace place, std::string scope = {}) {
        if (!id.empty()) m_all.push_back({kind, std::move(id), std::move(scope), std::move(place)});
    }
    const std::vector<Reference>& all() const { return m_all; }

private:
    std::vector<Reference> m_all;
};

}  // namespace haoping
