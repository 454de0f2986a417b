import Archive
import Conversation
import Correspondence
import Finance
import Ledger
import Receivables

extension Doctor {
  private var group: DoctorFinding.Group { .book }

  /// The book, part by part; nothing when there is none.
  func health() -> [DoctorFinding] {
    guard book.exists else { return [] }
    return [settings()] + policy() + ledger() + journals() + plans() + requests() + letters()
      + files()
      + [holidays()].compactMap { $0 }
      + texts()
  }

  private func settings() -> DoctorFinding {
    do {
      let settings = try book.settings()
      return group.ok(
        "settings",
        [
          "people": String(settings.people.count),
          "levels": settings.policy.levels.map(\.name)
            .joined(separator: session.words("list.separator")),
        ])
    } catch {
      return group.wrong("settings-faults", details: lines(error))
    }
  }

  /// A policy that contradicts itself can be worked with; who answers for it should know. Nothing where the
  /// settings can't be read: their faults are told already.
  private func policy() -> [DoctorFinding] {
    guard let findings = try? session.policyFindings() else { return [] }
    return [
      findings.isEmpty
        ? group.ok("policy") : group.note("policy-findings", ["count": String(findings.count)])
    ]
  }

  // MARK: - Ledger

  private func ledger() -> [DoctorFinding] {
    let path = book.ledgerPath
    guard Files.kind(of: path) != nil else {
      return [group.wrong("ledger-missing", ["path": path])]
    }
    var findings: [DoctorFinding] = []
    let isCutOff = Files.kind(of: path + "-journal") == .file
    if isCutOff {
      findings.append(group.note("ledger-journal", ["path": path + "-journal"]))
    }
    do {
      findings += report(try LedgerInspection.of(path))
    } catch LedgerError.readOnly where isCutOff {
      // To look inside, the cut write would have to be undone.
      return findings
    } catch {
      findings.append(group.wrong("ledger-unreadable", ["path": path], details: lines(error)))
    }
    return findings
  }

  private func report(_ ledger: LedgerInspection) -> [DoctorFinding] {
    guard ledger.faults.isEmpty, ledger.danglingRows == 0 else {
      return [
        group.wrong(
          "ledger-damaged",
          ["path": book.ledgerPath, "count": String(ledger.danglingRows)],
          details: ledger.faults)
      ]
    }
    let figures = [
      "customers": String(ledger.customers), "invoices": String(ledger.invoices),
      "found": String(ledger.schemaVersion), "known": String(LedgerInspection.knownSchema),
    ]
    let isOld = ledger.schemaVersion < LedgerInspection.knownSchema
    return [isOld ? group.note("ledger-old", figures) : group.ok("ledger", figures)]
  }

  // MARK: - Calendar, letters, playbooks

  private func holidays() -> DoctorFinding? {
    guard let calendar = try? book.settings().calendar, let years = calendar.knownYears else {
      return nil
    }
    let figures = ["name": calendar.name, "year": String(years.upperBound)]
    if years.upperBound < session.today.year { return group.wrong("holidays-over", figures) }
    // A plan made now may run into next year.
    return years.upperBound == session.today.year
      ? group.note("holidays-end", figures) : group.ok("holidays", figures)
  }

  private func texts() -> [DoctorFinding] {
    let source = LetterTemplates.source(book: desk.bookPath, share: desk.sharePath)
    let faults = TemplateLint.check(source).map(LetterFaultText(words: session.words).line)
    var findings = [
      faults.isEmpty ? group.ok("templates") : group.wrong("templates-faults", details: cut(faults))
    ]
    let playbooks = Language.allCases.flatMap { language -> [String] in
      do {
        _ = try LoadedPlaybook.load(language, book: desk.bookPath, share: desk.sharePath)
        return []
      } catch { return lines(error) }
    }
    findings.append(
      playbooks.isEmpty
        ? group.ok("playbooks") : group.wrong("playbooks-faults", details: cut(playbooks)))
    return findings
  }

  // MARK: - Words

  /// An error as the lines it would be shown in.
  func lines(_ error: any Error) -> [String] {
    guard let complaint = ErrorText(words: session.words).complaint(error) else {
      return [String(describing: error)]
    }
    return cut(ComplaintText(words: session.words, output: session.output).lines(complaint))
  }

  func cut(_ lines: [String]) -> [String] {
    let more = lines.count - Self.listMax
    guard more > 0 else { return lines }
    return lines.prefix(Self.listMax) + [session.words("doctor.more", ["count": String(more)])]
  }
}
