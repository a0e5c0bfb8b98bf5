# Compile settings of this project alone: linked PRIVATE, never installed.
option(ASTERISM_WERROR "Treat warnings as errors" OFF)
set(ASTERISM_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

add_library(asterism_settings INTERFACE)
target_compile_features(asterism_settings INTERFACE cxx_std_20)
target_compile_options(
  asterism_settings
  INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
            -Wnon-virtual-dtor -Wformat=2)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False alarms of g++ 12 about the bounds of std::string: at -O3 (GCC bug 105329) and with precompiled headers.
  target_compile_options(asterism_settings INTERFACE -Wduplicated-cond -Wlogical-op -Wuseless-cast -Wno-restrict
                                                     -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread
                                                     -fpch-preprocess)  # for ccache
endif()
if(ASTERISM_WERROR)
  target_compile_options(asterism_settings INTERFACE -Werror)
endif()
if(ASTERISM_SANITIZE)
  # Meant for both, "address,undefined": without checks of the second that take a quarter of the time to compile and find
  # little, as the first stops at null and outside of objects, too, and nothing but bytes is read as another type.
  target_compile_options(
    asterism_settings
    INTERFACE -fsanitize=${ASTERISM_SANITIZE} -fno-sanitize=null,alignment,object-size,vptr
              -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(asterism_settings INTERFACE -fsanitize=${ASTERISM_SANITIZE})
endif()
