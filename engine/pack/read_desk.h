#pragma once

#include "json/object_reader.h"
#include "pack/desk.h"
#include "pack/reference.h"

namespace haoping {

Desk read_desk(ObjectReader& object, References& references);
Address read_address(ObjectReader& object);

}  // namespace haoping
