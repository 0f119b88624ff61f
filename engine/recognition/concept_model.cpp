#include "recognition/concept_model.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "recognition/bytes.h"

namespace haoping {
namespace {

constexpr std::string_view magic = "HAOPING3";
constexpr std::uint16_t no_row = 0xFFFF;

bool fits_into_a_byte(int weight) {
    return weight >= std::numeric_limits<std::int8_t>::min() && weight <= std::numeric_limits<std::int8_t>::max();
}

bool is_sound(std::span<const ConceptModel::Slot> slots, std::span<const ConceptModel::Weight> weights,
              std::size_t concepts) {
    const bool has_free = std::ranges::any_of(slots, [](const auto& slot) { return slot.count == 0; });
    const bool inside = std::ranges::all_of(
        slots, [&](const auto& slot) { return std::uint64_t{slot.first} + slot.count <= weights.size(); });
    return has_free && inside &&
           std::ranges::all_of(weights, [&](const auto& weight) { return weight.concept_index < concepts; });
}

}  // namespace

ConceptModel::ConceptModel(std::vector<std::string> ids, std::vector<std::array<ConceptHead, 2>> heads,
                           std::vector<Slot> slots, std::vector<Weight> weights)
    : m_ids(std::move(ids)),
      m_heads(std::move(heads)),
      m_slots(std::move(slots)),
      m_own_weights(std::make_shared<const std::vector<Weight>>(std::move(weights))),
      m_weights(*m_own_weights) {
    lay_out_rows();
}

std::string ConceptModel::to_bytes() const {
    std::string bytes(magic);
    put(bytes, static_cast<std::uint64_t>(m_ids.size()));
    for (const auto& id : m_ids) put(bytes, std::vector<char>(id.begin(), id.end()));
    put(bytes, m_heads);
    put(bytes, m_slots);
    put(bytes, m_weights);
    return bytes;
}

std::optional<ConceptModel> ConceptModel::from_bytes(std::string_view bytes) {
    if (!bytes.starts_with(magic)) return std::nullopt;
    ByteReader reader(bytes.substr(magic.size()));
    ConceptModel model;
    const auto concepts = reader.take<std::uint64_t>();
    for (std::uint64_t i = 0; i < concepts && !reader.failed(); ++i) model.m_ids.push_back(reader.take_text());
    model.m_heads = reader.take_list<std::array<ConceptHead, 2>>();
    model.m_slots = reader.take_list<Slot>();
    model.m_weights = reader.view_list<Weight>();
    if (!reader.at_end() || concepts > most_concepts || model.m_heads.size() != concepts) return std::nullopt;
    if (!is_sound(model.m_slots, model.m_weights, concepts)) return std::nullopt;
    model.lay_out_rows();
    return model;
}

void ConceptModel::lay_out_rows() {
    constexpr std::size_t step = 16;
    m_row_length = (size() + step - 1) / step * step;
    m_row_of.assign(m_slots.size(), no_row);
    std::uint16_t rows = 0;
    for (std::size_t i = 0; i < m_slots.size() && rows < no_row; ++i) {
        if (m_slots[i].count == 0 || 2 * std::size_t{m_slots[i].count} < size()) continue;
        std::vector<int> row(size());  // a concept may have a weight of each language
        for (const auto& weight : weights(m_slots[i])) row[weight.concept_index] += weight.value;
        if (!std::ranges::all_of(row, fits_into_a_byte)) continue;
        m_row_of[i] = rows++;
        for (const int weight : row) m_rows.push_back(static_cast<std::int8_t>(weight));
        m_rows.resize(rows * m_row_length);
    }
}

// Rows are summed in 16 bits, which so many rows can't exceed, and half as many steps do.
void ConceptModel::add_weights(std::span<const Slot* const> slots, std::span<std::int32_t> sums) const {
    constexpr std::size_t most_rows = 256;
    for (; slots.size() > most_rows; slots = slots.subspan(most_rows)) add_weights(slots.first(most_rows), sums);
    std::array<std::int16_t, most_concepts> of_rows{};
    for (const auto* slot : slots) {
        const auto row = m_row_of[static_cast<std::size_t>(slot - m_slots.data())];
        if (row == no_row) {
            for (const auto& weight : weights(*slot)) sums[weight.concept_index] += weight.value;
            continue;
        }
        const auto* weights_of_all = m_rows.data() + row * m_row_length;
        for (std::size_t i = 0; i < m_row_length; ++i)
            of_rows[i] = static_cast<std::int16_t>(of_rows[i] + weights_of_all[i]);
    }
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += of_rows[i];
}

std::optional<std::size_t> ConceptModel::index_of(std::string_view id) const {
    const auto at = std::ranges::lower_bound(m_ids, id);
    if (at == m_ids.end() || *at != id) return std::nullopt;
    return static_cast<std::size_t>(at - m_ids.begin());
}

const ConceptModel::Slot* ConceptModel::find(FeatureKey key) const {
    if (m_slots.empty()) return nullptr;
    for (auto at = home_of(key, m_slots.size()); m_slots[at].count != 0; at = at + 1 < m_slots.size() ? at + 1 : 0)
        if (m_slots[at].key == key) return &m_slots[at];
    return nullptr;
}

}  // namespace haoping
