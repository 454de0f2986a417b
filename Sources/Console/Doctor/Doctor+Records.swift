import Archive
import Conversation
import Ledger

/// The evidence: calls and plans.
extension Doctor {
  private var group: DoctorFinding.Group { .book }

  // MARK: - Calls

  func journals() -> [DoctorFinding] {
    let paths = CallJournal.all(in: book.callsPath)
    var findings: [DoctorFinding] = []
    for path in paths {
      let name = Self.name(path)
      do {
        let journal = try CallJournal.inspect(path)
        if journal.isCutOff { findings.append(group.note("journal-cut", ["name": name])) }
        guard let call = Call(events: journal.events) else {
          findings.append(group.wrong("journal-empty", ["path": path]))
          continue
        }
        if !call.isClosed {
          findings.append(
            group.note("call-open", ["name": name, "code": call.start.customerCode]))
        }
      } catch {
        findings.append(group.wrong("journal-unreadable", ["path": path], details: lines(error)))
      }
    }
    return [group.ok("journals", ["count": String(paths.count)])] + limited(findings)
  }

  // MARK: - Plans

  func plans() -> [DoctorFinding] {
    let store = book.plans
    let paths = store.paths()
    var findings: [DoctorFinding] = []
    var valid = 0
    for path in paths {
      do {
        let plan = try store.read(path)
        if let previous = plan.previous, try !store.holds(previous) {
          findings.append(
            group.wrong("plan-chain", ["path": path, "id": previous.id]))
        } else if let approval = plan.approval, try !book.requests.holds(approval) {
          findings.append(
            group.wrong("plan-approval", ["path": path, "id": approval.request]))
        } else {
          valid += 1
        }
      } catch {
        findings.append(group.wrong("plan-invalid", ["path": path], details: lines(error)))
      }
    }
    return [group.ok("plans", ["count": String(valid), "all": String(paths.count)])]
      + limited(findings)
  }

  // MARK: - Requests

  /// Requests for approval and the decisions on them.
  func requests() -> [DoctorFinding] {
    let store = book.requests
    let ids = store.ids()
    var findings = store.orphans().map { group.wrong("request-orphan", ["path": $0]) }
    var valid = 0
    for id in ids {
      do {
        if try store.entry(id) != nil { valid += 1 }
      } catch {
        findings.append(
          group.wrong("request-invalid", ["id": id], details: lines(error)))
      }
    }
    return [group.ok("requests", ["count": String(valid), "all": String(ids.count)])]
      + limited(findings)
  }

  // MARK: - Letters

  /// What went out, held against the hashes in the ledger; nothing where the ledger can't be read: its fault is
  /// told already.
  func letters() -> [DoctorFinding] {
    guard Files.kind(of: book.ledgerPath) != nil,
      let letters = try? LedgerInspection.letters(book.ledgerPath)
    else { return [] }
    let store = book.letters
    var findings: [DoctorFinding] = []
    for letter in letters {
      for file in letter.files {
        let state = store.state(file)
        guard state != .kept else { continue }
        findings.append(
          group.wrong(
            "letter-\(state.rawValue)",
            ["path": store.issuedPath(file.name), "entry": String(letter.entry ?? 0)]))
      }
    }
    let well = letters.count { $0.files.allSatisfy { store.state($0) == .kept } }
    return [group.ok("letters", ["count": String(well), "all": String(letters.count)])]
      + limited(findings)
  }

  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What is wrong comes first, and a long list says how long it is.
  private func limited(_ findings: [DoctorFinding]) -> [DoctorFinding] {
    let sorted =
      findings.filter { $0.state == .wrong } + findings.filter { $0.state != .wrong }
    let more = sorted.count - Self.listMax
    guard more > 0 else { return sorted }
    let state = sorted[Self.listMax].state
    let last = state == .wrong ? group.wrong : group.note
    return sorted.prefix(Self.listMax) + [last("more", ["count": String(more)], [])]
  }
}
