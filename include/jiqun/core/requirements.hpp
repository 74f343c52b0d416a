// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the headers need, said plainly where it is not there: C++17, Boost 1.74 (headers), Microsoft GSL 4.0.

#if __cplusplus < 201703L
#error "jiqun needs C++17 or later: -std=c++17"
#endif

#if !__has_include(<boost/version.hpp>)
#error "jiqun needs the headers of Boost 1.74 or later; there are none on the include path"
#else
#include <boost/version.hpp>
#if BOOST_VERSION < 107400
#error "jiqun needs the headers of Boost 1.74 or later; those on the include path are older"
#endif
#endif

#if __has_include(<gsl/gsl_assert>) && !__has_include(<gsl/assert>)
#error "jiqun needs Microsoft GSL 4.0 or later; the one on the include path is older"
#elif !__has_include(<gsl/assert>)
#error "jiqun needs Microsoft GSL 4.0 or later; there is none on the include path"
#endif
