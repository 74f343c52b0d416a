// expect: (private within this context|calling a private constructor|could not convert|no matching (function|constructor))
#include "jiqun/jiqun.hpp"

// A choice of another reading would be taken for one of this.
const jiqun::official_interpretation issued{jiqun::reading_id::year_not_held,
                                            static_cast<std::size_t>(jiqun::not_taken_part::failure), "invented",
                                            jiqun::date{2027, 2, 1}, jiqun::date{2027, 3, 1}};
