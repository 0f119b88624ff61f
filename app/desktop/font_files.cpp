#include "desktop/font_files.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#if !defined(_WIN32) && !defined(__APPLE__)
#include <fontconfig/fontconfig.h>
#endif

namespace haoping::desktop {
namespace {

enum class Weight { regular, bold };

#if defined(_WIN32) || defined(__APPLE__)

struct Candidate {
    const char* regular;
    int regular_index;
    const char* bold;
    int bold_index;
};
#ifdef _WIN32
constexpr Candidate latin_fonts[] = {{"C:/Windows/Fonts/segoeui.ttf", 0, "C:/Windows/Fonts/segoeuib.ttf", 0}};
constexpr Candidate chinese_fonts[] = {{"C:/Windows/Fonts/msyh.ttc", 0, "C:/Windows/Fonts/msyhbd.ttc", 0}};
#else
constexpr Candidate latin_fonts[] = {
    {"/System/Library/Fonts/Helvetica.ttc", 0, "/System/Library/Fonts/Helvetica.ttc", 1}};
constexpr Candidate chinese_fonts[] = {
    {"/System/Library/Fonts/Hiragino Sans GB.ttc", 0, "/System/Library/Fonts/Hiragino Sans GB.ttc", 2}};
#endif
constexpr Candidate symbol_fonts[] = {{"", 0, "", 0}};

template <std::size_t N>
std::optional<ui::FontFace> first_of(const Candidate (&candidates)[N], Weight weight) {
    for (const Candidate& candidate : candidates) {
        const bool bold = weight == Weight::bold;
        const char* path = bold ? candidate.bold : candidate.regular;
        std::error_code unreadable;
        if (std::filesystem::is_regular_file(path, unreadable)) {
            return ui::FontFace{path, bold ? candidate.bold_index : candidate.regular_index};
        }
    }
    return std::nullopt;
}

std::optional<ui::FontFace> latin_font(Weight weight) { return first_of(latin_fonts, weight); }
std::optional<ui::FontFace> chinese_font(Weight weight) { return first_of(chinese_fonts, weight); }
std::optional<ui::FontFace> symbol_font(Weight weight) { return first_of(symbol_fonts, weight); }

#else

struct DestroyPattern {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, DestroyPattern>;

const FcChar8* text(const char* plain) { return reinterpret_cast<const FcChar8*>(plain); }

bool is_of_family(FcPattern* font, const char* family) {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (FcStrCmpIgnoreCase(name, text(family)) == 0) {
            return true;
        }
    }
    return false;
}

bool writes_chinese(FcPattern* font) {
    FcLangSet* languages = nullptr;
    return FcPatternGetLangSet(font, FC_LANG, 0, &languages) == FcResultMatch &&
           FcLangSetHasLang(languages, text("zh-cn")) == FcLangEqual;
}

std::optional<ui::FontFace> face_of(FcPattern* font) {
    FcChar8* path = nullptr;
    int index = 0;
    FcBool scalable = FcFalse;
    if (FcPatternGetString(font, FC_FILE, 0, &path) != FcResultMatch ||
        FcPatternGetBool(font, FC_SCALABLE, 0, &scalable) != FcResultMatch || scalable == FcFalse) {
        return std::nullopt;
    }
    FcPatternGetInteger(font, FC_INDEX, 0, &index);
    return ui::FontFace{reinterpret_cast<const char*>(path), index & 0xFFFF};  // above that: a named instance
}

// fontconfig's nearest match. It always answers something: whether that fits is the caller's question.
Pattern nearest(const char* family, Weight weight, const char* language) {
    Pattern wanted(FcPatternCreate());
    if (family != nullptr) {
        FcPatternAddString(wanted.get(), FC_FAMILY, text(family));
    }
    FcPatternAddString(wanted.get(), FC_LANG, text(language));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, weight == Weight::bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    return Pattern(FcFontMatch(nullptr, wanted.get(), &result));
}

std::optional<ui::FontFace> of_family(const char* family, Weight weight, const char* language) {
    const Pattern font = nearest(family, weight, language);
    return font && is_of_family(font.get(), family) ? face_of(font.get()) : std::nullopt;
}

std::optional<ui::FontFace> latin_font(Weight weight) {
    for (const char* family : {"Inter", "Noto Sans", "DejaVu Sans", "Liberation Sans"}) {
        if (auto face = of_family(family, weight, "en")) {
            return face;
        }
    }
    const Pattern any = nearest("sans-serif", weight, "en");
    return any ? face_of(any.get()) : std::nullopt;
}

std::optional<ui::FontFace> chinese_font(Weight weight) {
    for (const char* family : {"Noto Sans CJK SC", "Source Han Sans SC"}) {
        if (auto face = of_family(family, weight, "zh-cn")) {
            return face;
        }
    }
    const Pattern any = nearest(nullptr, weight, "zh-cn");
    return any && writes_chinese(any.get()) ? face_of(any.get()) : std::nullopt;
}

std::optional<ui::FontFace> symbol_font(Weight weight) { return of_family("DejaVu Sans", weight, "en"); }

#endif

std::vector<ui::FontFace> faces(Weight weight) {
    std::vector<ui::FontFace> found;
    for (const auto& face : {latin_font(weight), chinese_font(weight), symbol_font(weight)}) {
        if (face) {
            found.push_back(*face);
        }
    }
    return found;
}

}  // namespace

FoundFonts find_fonts() {
    FoundFonts found;
    found.latin = latin_font(Weight::regular).has_value();
    found.chinese = chinese_font(Weight::regular).has_value();
    found.files = {.regular = faces(Weight::regular), .bold = faces(Weight::bold)};
    return found;
}

std::vector<std::string> font_complaints(const FoundFonts& fonts) {
    std::vector<std::string> complaints;
    if (!fonts.latin) {
        complaints.emplace_back(
            "No font for English text was found. On Debian and Ubuntu install the package fonts-inter or "
            "fonts-dejavu-core.");
    }
    if (!fonts.chinese) {
        complaints.emplace_back(
            "No font for Chinese text was found: it will show as boxes. On Debian and Ubuntu install the package "
            "fonts-noto-cjk.");
    }
    return complaints;
}

}  // namespace haoping::desktop
