package dev.concordat.kit.report;

import dev.concordat.kit.judge.Finding;
import dev.concordat.kit.pact.PactFinding;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.verify.CellVerdict;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML, as build servers read it: a test case per cell, and a failed one for each status that
 * has none and each interaction refused.
 */
public final class JUnitXml {
  private static final String SUITE = "concordat";

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The whole file. */
  public static String of(Run run) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitXml(xml).write(run);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("XML cannot be written.", impossible);
    }
    return text.append('\n').toString();
  }

  private void write(Run run) throws XMLStreamException {
    List<CellVerdict> cells = run.verdict().cells();
    List<Mistake> missing = run.verdict().missing();
    List<PactFinding> refused = run.consumers().refused();
    int beside = missing.size() + refused.size();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("hostname", Text.legal(String.valueOf(run.server().getHost())));
    xml.writeAttribute("timestamp", run.started().toString());
    xml.writeAttribute("time", seconds(run.took()));
    xml.writeAttribute("tests", Integer.toString(cells.size() + beside));
    xml.writeAttribute("failures", Integer.toString(run.verdict().unproven().size() + beside));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    for (CellVerdict cell : cells) {
      write(cell);
    }
    for (Mistake entry : missing) {
      write("ledger", entry.what(), entry.toString());
    }
    for (PactFinding finding : refused) {
      write(finding.promise(), finding.interaction(), finding.toString());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(CellVerdict cell) throws XMLStreamException {
    start(cell.scenario().operation().id(), cell.scenario().cell(), seconds(cell.time()));
    if (!cell.isProven()) {
      Finding first = cell.findings().get(0);
      failure(first.promise(), first.what(), told(cell));
    }
    xml.writeEndElement();
  }

  private void write(String type, String name, String text) throws XMLStreamException {
    start(type, name, "0");
    failure(type, name, text);
    xml.writeEndElement();
  }

  private void start(String operation, String name, String time) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", SUITE + "." + operation);
    xml.writeAttribute("name", Text.legal(name));
    xml.writeAttribute("time", time);
  }

  private void failure(String type, String message, String text) throws XMLStreamException {
    xml.writeStartElement("failure");
    xml.writeAttribute("type", type);
    xml.writeAttribute("message", Text.legal(message));
    xml.writeCharacters(Text.legal(text));
    xml.writeEndElement();
  }

  private static String told(CellVerdict cell) {
    return cell.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"))
        + "\n\n"
        + cell.takes().stream().map(HttpText::of).collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }
}
