package org.zhiliang.document;

/**
 * Bytes that are stored once, however often they came in.
 *
 * @param hash their SHA-256 as 64 hexadecimal digits; what a row refers to
 * @param size in bytes
 */
public record Content(String hash, long size) {}
