#pragma once

#include <type_traits>
#include <variant>

namespace haoping {

template <typename... Wanted, typename... Types>
bool holds_any_of(const std::variant<Types...>& value) {
    return std::visit([]<typename Type>(const Type&) { return (std::is_same_v<Type, Wanted> || ...); }, value);
}

}  // namespace haoping
