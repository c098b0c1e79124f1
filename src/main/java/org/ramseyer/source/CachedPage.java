package org.ramseyer.source;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page found by our own walk that still shares the document's fonts with the other pages. */
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
}
