// The items of a QTI content package, as its manifest names them.
#include <algorithm>
#include <iterator>

#include "exchange/question_formats.h"
#include "exchange/xml_elements.h"

namespace haoping {

namespace {

constexpr std::string_view manifest_name = "imsmanifest.xml";

// Packed together with its folder it lies deeper.
PackageFiles::const_iterator manifest_in(const PackageFiles& files) {
    return std::ranges::find_if(files, [](const auto& file) {
        const auto& name = file.first;
        return name == manifest_name || name.ends_with("/" + std::string(manifest_name));
    });
}

void take_metadata(pugi::xml_node resource, CarriedQuestion& question) {
    for (const auto element : descendants_of(resource, "difficulty")) {
        const auto value = content_of(child_of(element, "value"));
        if (value.ends_with("easy")) question.difficulty = 1;
        if (value == "medium") question.difficulty = 2;
        if (value.ends_with("difficult")) question.difficulty = 3;
    }
    for (const auto relation : descendants_of(resource, "relation"))
        if (content_of(child_of(child_of(relation, "kind"), "value")) == "isbasedon")
            question.source = content_of(child_of(child_of(child_of(relation, "resource"), "description"), "string"));
}

// The folder that the item lies in.
std::string category_of(std::string_view href) {
    const auto slash = href.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(href.substr(0, slash));
}

class PackageReader {
public:
    explicit PackageReader(const PackageFiles& files) : m_files(files) {}

    CarriedQuestions read() {
        const auto manifest = manifest_in(m_files);
        if (manifest == m_files.end()) {
            m_read.notes.push_back({{}, CarryReason::no_sheet, {}, 0});
            return std::move(m_read);
        }
        m_folder = manifest->first.substr(0, manifest->first.size() - manifest_name.size());
        const auto document = read_xml(manifest->second, m_read.notes);
        if (!document) return std::move(m_read);
        for (const auto resource : descendants_of(*document, "resource")) {
            if (!std::string_view(resource.attribute("type").value()).starts_with("imsqti_item")) continue;
            if (m_read.questions.size() == most_questions) {
                m_read.notes.push_back({{}, CarryReason::too_many_questions, std::to_string(most_questions), 0});
                break;
            }
            read_item(resource);
        }
        return std::move(m_read);
    }

private:
    void read_item(pugi::xml_node resource) {
        const std::string href = resource.attribute("href").value();
        const auto file = m_files.find(m_folder + href);
        if (file == m_files.end()) {
            m_read.notes.push_back({href, CarryReason::no_item_file, {}, 0});
            return;
        }
        auto item = read_qti_item(file->second);
        for (auto& question : item.questions) {
            question.category = category_of(href);
            take_metadata(resource, question);
            m_read.questions.push_back(std::move(question));
        }
        for (auto& note : item.notes) {
            if (note.item.empty()) note.item = href;
            m_read.notes.push_back(std::move(note));
        }
    }

    const PackageFiles& m_files;
    std::string m_folder;
    CarriedQuestions m_read;
};

}  // namespace

bool is_qti_package(const PackageFiles& files) { return manifest_in(files) != files.end(); }

CarriedQuestions read_qti_package(const PackageFiles& files) { return PackageReader(files).read(); }

}  // namespace haoping
