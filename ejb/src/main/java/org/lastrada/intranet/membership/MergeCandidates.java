package org.lastrada.intranet.membership;

import java.util.List;
import java.util.stream.Collectors;

/** Among what a duplicate of an organisation is looked for. */
public record MergeCandidates(String name, List<MergeCandidate> ofItsCountry, List<MergeCandidate> elsewhere) {

    static MergeCandidates of(Organisation organisation, List<MergeCandidate> all) {
        var here = all.stream().collect(Collectors.partitioningBy(one -> one.country().equals(organisation.country())));
        return new MergeCandidates(organisation.shortName(), here.get(true), here.get(false));
    }
}
