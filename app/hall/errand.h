#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "hall/played_case.h"
#include "hall/screen_name.h"

namespace haoping {

// What a room asks for that another one, or the application, has to do. Rooms don't know each other.
struct Go {
    ScreenName to{};
};
struct Back {};  // to where one came from
struct TakeUp {  // an open case comes to the desk, and one stays where one is
    AttemptId attempt = 0;
};
struct Practise {  // a new attempt that has got so far already
    PackRef pack;
    Session session;
    std::string draft;
};
struct PackChanged {  // on the disk
    std::filesystem::path folder;
};

using Errand = std::variant<Go, Back, TakeUp, Practise, PackChanged>;
using Errands = std::vector<Errand>;

}  // namespace haoping
