package org.ramseyer.model;

/**
 * The file a legal text was read from.
 *
 * @param name file name without folders: "BILLS-116hr2000ih.pdf"
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param format "pdf", "xml", "text", "markdown"
 * @param pages number of pages; 0 where the format has none
 */
public record SourceFile(String name, String sha256, String format, int pages) {}
