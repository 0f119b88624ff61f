// Questions as a QTI 2.1 content package: an item a file, a folder a unit, and a manifest that names them.
#include "exchange/question_formats.h"
#include "exchange/xml_elements.h"

namespace haoping {

namespace {

constexpr const char* lom = "http://ltsc.ieee.org/xsd/LOM";

pugi::xml_node add_valued(pugi::xml_node to, const char* name, const char* value) {
    auto element = add_element(to, name);
    add_element(element, "source", "LOMv1.0");
    add_element(element, "value", value);
    return element;
}

const char* difficulty_of(const CarriedQuestion& question) {
    if (question.difficulty == 1) return "easy";
    return question.difficulty == 2 ? "medium" : "difficult";
}

// IEEE 1484.12.3 metadata: how difficult it is, and where it has its facts from.
void add_metadata(pugi::xml_node resource, const CarriedQuestion& question) {
    auto metadata = add_element(add_element(resource, "metadata"), "lom");
    metadata.append_attribute("xmlns") = lom;
    if (question.difficulty > 0)
        add_valued(add_element(metadata, "educational"), "difficulty", difficulty_of(question));
    if (question.source.empty()) return;
    auto relation = add_element(metadata, "relation");
    add_valued(relation, "kind", "isbasedon");
    add_element(add_element(add_element(relation, "resource"), "description"), "string", question.source);
}

std::string path_of(const CarriedQuestion& question) { return question.category + "/" + question.name + ".xml"; }

std::string manifest_of(const std::vector<CarriedQuestion>& questions) {
    auto document = new_document();
    auto manifest = add_element(document, "manifest");
    manifest.append_attribute("xmlns") = "http://www.imsglobal.org/xsd/imscp_v1p1";
    manifest.append_attribute("identifier") = "MANIFEST-haoping";
    auto metadata = add_element(manifest, "metadata");
    add_element(metadata, "schema", "IMS Content");
    add_element(metadata, "schemaversion", "1.1");
    add_element(manifest, "organizations");
    auto resources = add_element(manifest, "resources");
    for (const auto& question : questions) {
        auto resource = add_element(resources, "resource");
        resource.append_attribute("identifier") = ("RES-" + question.name).c_str();
        resource.append_attribute("type") = "imsqti_item_xmlv2p1";
        resource.append_attribute("href") = path_of(question).c_str();
        add_metadata(resource, question);
        add_element(resource, "file").append_attribute("href") = path_of(question).c_str();
    }
    return xml_text(document);
}

}  // namespace

PackageFiles qti_package(const std::vector<CarriedQuestion>& questions, Locale locale) {
    PackageFiles files{{"imsmanifest.xml", manifest_of(questions)}};
    for (const auto& question : questions) files[path_of(question)] = qti_item_text(question, locale);
    return files;
}

}  // namespace haoping
