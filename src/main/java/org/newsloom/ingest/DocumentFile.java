package org.newsloom.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RejectReason;

/**
 * A file that is one document: text, Markdown or HTML. What stands above a text as front matter is
 * what the document says of itself.
 */
record DocumentFile(MediaType mediaType, int maxBytes) implements RecordFormat {
  @Override
  public void read(InputStream in, SourceFile file, RecordSink sink) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      sink.reject(
          RejectReason.TOO_LARGE,
          "the file is larger than max_file_bytes (%d)".formatted(maxBytes),
          file.byteCount());
      return;
    }
    sink.contained("", bytes, () -> read(bytes, file, sink));
  }

  private void read(byte[] bytes, SourceFile file, RecordSink sink) {
    Decoded decoded = TextDecoder.decode(bytes, mediaType == MediaType.HTML);
    if (decoded instanceof Decoded.Text text) {
      accept(bytes, text, file, sink);
    } else if (decoded instanceof Decoded.Refused refused) {
      sink.reject(refused.reason(), "the file " + refused.message(), bytes);
    }
  }

  private void accept(byte[] bytes, Decoded.Text text, SourceFile file, RecordSink sink) {
    Optional<FrontMatter> front =
        mediaType == MediaType.HTML
            ? Optional.empty()
            : FrontMatter.of(text.text(), file.fields(), file.source());
    if (front.isEmpty()) {
      GivenMetadata given = new GivenMetadata(null, List.of(), null, null, file.source());
      sink.acceptFile(bytes, text, mediaType, given);
    } else if (front.get().body().isBlank()) {
      sink.reject(RejectReason.EMPTY, "the file holds nothing but front matter", bytes);
    } else {
      Decoded.Text body = new Decoded.Text(text.charset(), front.get().body(), text.replaced());
      sink.acceptFile(bytes, body, mediaType, front.get().metadata());
    }
  }
}
