package org.rapporteur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rapporteur.search.QueryException;
import org.rapporteur.web.page.Shell;
import org.rapporteur.web.page.View;

/** A view of the page: an answer of the index as HTML. */
final class HtmlResource extends IndexResource {
  /** What a browser has of another run of the program, perhaps a newer one, is another page. */
  private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

  private final Shell shell;
  private final Maker maker;

  HtmlResource(IndexAccess index, Shell shell, Maker maker, String... names) {
    super(index, names);
    this.shell = shell;
    this.maker = maker;
  }

  /** Makes the view that answers a request. */
  interface Maker {
    View view(Call call, Parameters asked, Question question)
        throws IOException, QueryException, Problem;
  }

  @Override
  String version() {
    return RUN;
  }

  @Override
  void prepare(Call call) {
    call.set("Content-Security-Policy", Shell.POLICY); // a 304 replaces it in the browser too
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    String html = shell.document(maker.view(call, asked, question));
    call.send(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }
}
