/// The lines of a program in the language they are shown in. Those without values are made once.
struct LineTexts {
  private let program: Program
  private let templates: [LineTemplate]
  private let rules: [PluralRules]
  private var fixed: [Line?]

  init(_ program: Program, language: String, translation: Translation?) {
    self.program = program
    let own = PluralRules(language: language)
    let other = translation.map { PluralRules(language: $0.language) }
    var templates: [LineTemplate] = []
    var rules: [PluralRules] = []
    for line in program.lines {
      if let other, let text = translation?.text(line.textID) {
        templates.append(TemplateParser.parse(text))
        rules.append(other)
      } else {
        templates.append(line.template)
        rules.append(own)
      }
    }
    self.templates = templates
    self.rules = rules
    fixed = Array(repeating: nil, count: templates.count)
  }

  mutating func line(_ index: Int, _ values: [Value]) -> Line {
    if let line = fixed[index] { return line }
    let info = program.lines[index]
    let rendered = templates[index].rendered(values.map(\.text), rules: rules[index])
    let line = Line(
      id: info.id, text: rendered.text, speaker: rendered.speaker,
      attributes: rendered.attributes, tags: info.tags, shadows: info.shadows)
    if templates[index].isFixed { fixed[index] = line }
    return line
  }
}
