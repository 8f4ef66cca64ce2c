package org.lastrada.intranet.retention.subject;

import java.util.List;

/**
 * What erasing somebody would do.
 *
 * @param obstacles sentences; empty when nothing stands in the way
 * @param erased    whether it was done already
 */
public record ErasurePreview(long id, String name, String pseudonym, List<DataFate> fates, List<String> obstacles, boolean erased) { }
