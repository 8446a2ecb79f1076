package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.List;
import java.util.stream.Stream;

/** One thing a document must not have; the class is named as what it finds. */
interface Rule {
  /** Every rule of the house. */
  List<Rule> ALL =
      List.of(
          new ConstrainedPathParameter(),
          new DanglingReference(),
          new DefaultResponse(),
          new DuplicateOperationId(),
          new ExampleOfAnotherStatus(),
          new ForeignErrorSchema(),
          new InlineObjectSchema(),
          new InlineResponse(),
          new InvalidDocument(),
          new InvalidExample(),
          new MessageOfAnotherForm(),
          new MissingHandlerError(),
          new MissingResponseHeader(),
          new MissingSecuredStatus(),
          new OpenErrorSchema(),
          new OtherMediaType(),
          new OtherSuccess(),
          new ReferencedHeader(),
          new UnanchoredPattern(),
          new UndocumentedBadRequest(),
          new UndocumentedForbidden(),
          new UndocumentedNotFound(),
          new UnknownScope(),
          new UnlistedProtocolStatus(),
          new UnpairedRequestExample(),
          new UnpairedResponseExample(),
          new UnsortedStatuses(),
          new WrongErrorLabel());

  /** What it finds in the document, in no particular order; the same finding may come twice. */
  Stream<Finding> check(Document document);

  /** A finding of this rule, at the node. */
  default Finding finding(Node at, String expected, Object... values) {
    return new Finding(
        getClass().getSimpleName(), at.document().file(), at.line(), expected.formatted(values));
  }
}
