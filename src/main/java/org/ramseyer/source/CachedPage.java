package org.ramseyer.source;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/**
 * A page found by our own walk that still shares the document's fonts with the other pages, and
 * unpacks its content once.
 */
final class CachedPage extends PDPage {

  private final ResourceCache cache;

  CachedPage(COSDictionary dictionary, ResourceCache cache) {
    super(dictionary);
    this.cache = cache;
  }

  @Override
  public PDResources getResources() {
    PDResources resources = super.getResources();
    return resources == null ? new PDResources() : new PDResources(resources.getCOSObject(), cache);
  }

  /** Its operators; a page that unpacks to more than the limit is not read. */
  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
      return StreamSize.unpack(stream);
    }
    StreamSize.check(contents);
    return super.getContentsForStreamParsing();
  }
}
