// e^x that is the same on every machine; the library's is not.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace galley::train {

/// By x = n ln 2 + r and a polynomial for e^r (Cephes' expf); relative error below 2e-7.
inline float exponential(float x) {
  x = std::clamp(x, -80.0F, 80.0F);
  const auto n = static_cast<std::int32_t>(x * 1.44269504F + (x < 0 ? -0.5F : 0.5F));
  const auto whole = static_cast<float>(n);
  const float r = (x - whole * 0.693359375F) + whole * 2.12194440e-4F;
  float p = 1.9875691500e-4F;
  for (const float c : {1.3981999507e-3F, 8.3334519073e-3F, 4.1665795894e-2F, 1.6666665459e-1F, 5.0000001201e-1F})
    p = p * r + c;
  const std::uint32_t bits = static_cast<std::uint32_t>(n + 127) << 23;
  float power;
  std::memcpy(&power, &bits, sizeof power);
  return (p * r * r + r + 1.0F) * power;
}

}  // namespace galley::train
