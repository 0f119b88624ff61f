// Turns the line drawings of a folder into C++: icon_generator FOLDER OUTPUT.cpp
// Understood: <path d="…"> with the absolute commands M L H V C A Z on a 24 × 24 grid. Anything else is an error,
// so that a drawing never loses a line silently.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <numbers>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct Point {
    double x = 0;
    double y = 0;
};
using Stroke = std::vector<Point>;

constexpr int curve_steps = 10;  // smooth at 26 px on a 200 % screen
constexpr double degrees_per_step = 12;

class PathReader {
public:
    explicit PathReader(std::string path) : m_path(std::move(path)) {
        std::replace(m_path.begin(), m_path.end(), ',', ' ');
    }

    std::vector<Stroke> read() {
        char command = 0;
        while (skip_blanks()) {
            if (std::isalpha(static_cast<unsigned char>(m_path[m_at])) != 0) {
                command = m_path[m_at++];
            }
            obey(command);
        }
        return m_strokes;
    }

private:
    bool skip_blanks() {
        m_at = m_path.find_first_not_of(" \t\r\n", m_at);
        return m_at != std::string::npos;
    }

    double number() {
        std::size_t used = 0;
        skip_blanks();
        const double value = std::stod(m_path.substr(std::min(m_at, m_path.size())), &used);
        m_at += used;
        return value;
    }

    Point point() {
        const double x = number();
        return {x, number()};
    }

    Point here() const { return m_strokes.back().back(); }
    void line_to(Point p) { m_strokes.back().push_back(p); }

    void obey(char command) {
        if (command != 'M' && m_strokes.empty()) {
            throw std::runtime_error("a path must begin with M");
        }
        switch (command) {
            case 'M': m_strokes.push_back({point()}); break;
            case 'L': line_to(point()); break;
            case 'H': line_to({number(), here().y}); break;
            case 'V': line_to({here().x, number()}); break;
            case 'C': curve(); break;
            case 'A': arc(); break;
            case 'Z': line_to(m_strokes.back().front()); break;
            default: throw std::runtime_error(std::string("unknown path command '") + command + "'");
        }
    }

    void curve() {
        const Point a = here();
        const Point b = point();
        const Point c = point();
        const Point d = point();
        for (int i = 1; i <= curve_steps; ++i) {
            const double t = static_cast<double>(i) / curve_steps;
            const double u = 1 - t;
            line_to({u * u * u * a.x + 3 * u * u * t * b.x + 3 * u * t * t * c.x + t * t * t * d.x,
                     u * u * u * a.y + 3 * u * u * t * b.y + 3 * u * t * t * c.y + t * t * t * d.y});
        }
    }

    // Circular arcs only. Centre by the construction of SVG 1.1, appendix F.6.5, for equal radii.
    void arc() {
        double radius = number();
        const double other = number();
        number();  // rotation: no effect on circles
        const bool large = number() != 0;
        const bool sweep = number() != 0;
        const Point from = here();
        const Point to = point();
        if (radius != other) {
            throw std::runtime_error("only circular arcs: rx must equal ry");
        }
        const double chord = std::hypot(to.x - from.x, to.y - from.y);
        if (chord == 0) {
            return;
        }
        radius = std::max(radius, chord / 2);
        const double rise = std::sqrt(std::max(0.0, radius * radius - chord * chord / 4)) * (large == sweep ? -1 : 1);
        const Point centre{(from.x + to.x) / 2 + rise * (from.y - to.y) / chord,
                           (from.y + to.y) / 2 + rise * (to.x - from.x) / chord};
        const double begin = std::atan2(from.y - centre.y, from.x - centre.x);
        double turn = std::atan2(to.y - centre.y, to.x - centre.x) - begin;
        constexpr double full = 2 * std::numbers::pi;
        turn += sweep && turn < 0 ? full : !sweep && turn > 0 ? -full : 0;
        const int steps = std::max(2, static_cast<int>(std::ceil(std::abs(turn) / full * 360 / degrees_per_step)));
        for (int i = 1; i <= steps; ++i) {
            const double angle = begin + turn * i / steps;
            line_to(i == steps ? to : Point{centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
    }

    std::string m_path;
    std::size_t m_at = 0;
    std::vector<Stroke> m_strokes;
};

std::vector<Stroke> read_drawing(const std::filesystem::path& file) {
    std::ifstream in(file);
    const std::string svg{std::istreambuf_iterator<char>(in), {}};
    std::vector<Stroke> strokes;
    for (std::size_t at = svg.find("<path"); at != std::string::npos; at = svg.find("<path", at + 1)) {
        const std::size_t begin = svg.find("d=\"", at);
        const std::size_t end = begin == std::string::npos ? begin : svg.find('"', begin + 3);
        if (end == std::string::npos) {
            throw std::runtime_error("a path without d=\"…\"");
        }
        const auto more = PathReader(svg.substr(begin + 3, end - begin - 3)).read();
        strokes.insert(strokes.end(), more.begin(), more.end());
    }
    if (strokes.empty()) {
        throw std::runtime_error("no path");
    }
    return strokes;
}

std::string emit(const std::string& name, const std::vector<Stroke>& strokes) {
    std::string points;
    std::string list;
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        const std::string stroke = name + "_" + std::to_string(i);
        points += "constexpr Vec " + stroke + "[] = {";
        for (const Point& p : strokes[i]) {
            char buffer[64];
            std::snprintf(buffer, sizeof buffer, "{%.3fF, %.3fF}, ", p.x, p.y);
            points += buffer;
        }
        points += "};\n";
        list += stroke + ", ";
    }
    return points + "constexpr IconStroke " + name + "_strokes[] = {" + list + "};\n";
}

void generate(const std::filesystem::path& folder, const std::filesystem::path& output) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".svg") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::string data;
    std::string cases;
    for (const auto& file : files) {
        std::string name = file.stem().string();
        std::replace(name.begin(), name.end(), '-', '_');
        try {
            data += emit(name, read_drawing(file));
        } catch (const std::exception& problem) {
            throw std::runtime_error(file.string() + ": " + problem.what());
        }
        cases += "        case Icon::" + name + ": return " + name + "_strokes;\n";
    }
    std::ofstream(output)
        << "#include \"ui/icons.h\"\n\nnamespace haoping::ui {\nnamespace {\n\n"
        << data << "\n}  // namespace\n\nstd::span<const IconStroke> icon_strokes(Icon icon) {\n    switch (icon) {\n"
        << cases << "    }\n    return {};\n}\n\n}  // namespace haoping::ui\n";
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "usage: icon_generator FOLDER OUTPUT.cpp\n";
        return 2;
    }
    try {
        generate(arguments[1], arguments[2]);
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
    return 0;
}
