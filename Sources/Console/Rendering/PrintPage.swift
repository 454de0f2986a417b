import Correspondence
import LineEditing
import Receivables

/// The frame of a page for printing, for our own eyes: no script, nothing from elsewhere, all text escaped.
struct PrintPage {
  let language: Language

  /// The page around its lines, which have their tags.
  func text(title: String, _ body: [String]) -> String {
    let head = [
      "<!doctype html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      element("title", title), "<style>", styles, "</style>", "</head>", "<body>",
    ]
    return (head + body + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  /// A bar of 0 to 100, drawn rather than coloured, so that a printer that leaves out backgrounds prints it.
  func bar(_ width: Int) -> String {
    guard width > 0 else { return "" }
    return "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      + "<rect width=\"\(min(width, 100))\" height=\"8\" fill=\"#444\"/></svg>"
  }

  /// Text as it may stand between tags.
  func safe(_ text: String) -> String { HTMLText.escaped(VisibleText.of(text)) }

  /// Text between tags.
  func element(
    _ name: String, _ text: String, _ style: String = "", scope: String = ""
  ) -> String {
    let attributes =
      (style.isEmpty ? "" : " class=\"\(style)\"") + (scope.isEmpty ? "" : " scope=\"\(scope)\"")
    return "<\(name)\(attributes)>\(safe(text))</\(name)>"
  }

  func section(_ title: String, _ lines: [String]) -> [String] {
    [element("h2", title)] + lines
  }

  /// - Parameter rows: cells with their tags.
  func table(head: [String], _ rows: [[String]]) -> [String] {
    ["<table>", "<thead><tr>"]
      + head.map { element("th", $0, scope: "col") } + ["</tr></thead>", "<tbody>"]
      + rows.map { "<tr>" + $0.joined() + "</tr>" } + ["</tbody>", "</table>"]
  }

  private var styles: String {
    """
    @page { size: A4; margin: 16mm 14mm; }
    html { font-family: \(HTMLText.fonts(language)); font-size: 9pt; }
    body { margin: 0 auto; max-width: 182mm; line-height: 1.4; color: #000; overflow-wrap: anywhere; }
    h1 { font-size: 1.35em; margin: 0.6em 0; }
    h2 { font-size: 1.1em; margin: 1.2em 0 0.4em; break-after: avoid; }
    h3 { font-size: 1em; margin: 0.8em 0 0.3em; break-after: avoid; }
    p, ul { margin: 0.3em 0; }
    ul { padding-left: 1.4em; }
    .internal { border: 1pt solid #000; padding: 0.3em 0.6em; font-weight: bold; }
    .note { color: #333; font-size: 0.92em; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; break-inside: avoid; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.5pt solid #777; padding: 0.15em 0.4em; text-align: left; vertical-align: bottom; }
    th { font-weight: normal; }
    thead th { font-weight: bold; border-bottom-width: 1pt; }
    th.part { padding-left: 1.4em; }
    td.n { text-align: right; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
    svg { display: block; width: 100%; height: 2mm; }
    @media screen { body { padding: 2rem 1rem; } }
    """
  }
}
