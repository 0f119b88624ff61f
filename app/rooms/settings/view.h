#pragma once

#include <string>

namespace haoping {

struct SettingsView {
    std::string data_folder;
};

}  // namespace haoping
