// The heap of this program, counted exactly: heap.cpp replaces the global operator new and delete.
#pragma once

#include <cstddef>

namespace galley::bench {

/// Bytes that were asked for and not yet given back. Over-aligned types are not counted; the core has none.
std::size_t heap_live();
/// The most that heap_live() was since the last call of restart_heap_peak().
std::size_t heap_peak();
void restart_heap_peak();

}  // namespace galley::bench
