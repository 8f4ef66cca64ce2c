package org.lastrada.intranet.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class KeptDrafts {

    @PersistenceContext EntityManager database;

    /** In one statement, since two windows of one person may do it at once; the later one stays. */
    void keep(Ticket ticket, String base, String typed, Instant now) {
        database.createNativeQuery("""
                        insert into draft (account_id, form, subject, about, address, version, base, typed, saved_at)
                        values (:account, :form, :subject, :about, :address, :version, :base, :typed, :now)
                        on duplicate key update about = values(about), address = values(address), version = values(version), base = values(base),
                        typed = values(typed), saved_at = values(saved_at)""")
                .setParameter("account", ticket.account()).setParameter("form", ticket.form().name()).setParameter("subject", ticket.form().subject())
                .setParameter("about", ticket.form().about()).setParameter("address", ticket.form().address()).setParameter("version", ticket.form().version())
                .setParameter("base", base).setParameter("typed", typed).setParameter("now", now).executeUpdate();
    }

    Optional<KeptDraft> find(long account, String form, String subject) {
        return database.createQuery("select d from Draft d where d.accountId = :account and d.form = :form and d.subject = :subject", Draft.class)
                .setParameter("account", account).setParameter("form", form).setParameter("subject", subject).getResultStream().findFirst().map(Draft::kept);
    }

    Optional<Instant> savedAt(long account, String form, String subject) {
        return database.createQuery("select d.savedAt from Draft d where d.accountId = :account and d.form = :form and d.subject = :subject", Instant.class)
                .setParameter("account", account).setParameter("form", form).setParameter("subject", subject).getResultStream().findFirst();
    }

    List<DraftRow> of(long account) {
        return database.createQuery("""
                        select new org.lastrada.intranet.draft.DraftRow(d.id, d.form, d.about, d.address, d.savedAt)
                        from Draft d where d.accountId = :account order by d.savedAt desc, d.id""", DraftRow.class)
                .setParameter("account", account).getResultList();
    }

    void drop(long account, String form, String subject) {
        database.createQuery("delete from Draft d where d.accountId = :account and d.form = :form and d.subject = :subject")
                .setParameter("account", account).setParameter("form", form).setParameter("subject", subject).executeUpdate();
    }

    /** @return whether it was there, and theirs */
    boolean drop(long account, long id) {
        return database.createQuery("delete from Draft d where d.accountId = :account and d.id = :id")
                .setParameter("account", account).setParameter("id", id).executeUpdate() > 0;
    }

    List<Draft> whole(long account) {
        return database.createQuery("select d from Draft d where d.accountId = :account order by d.id", Draft.class).setParameter("account", account).getResultList();
    }

    void dropAll(long account) {
        database.createQuery("delete from Draft d where d.accountId = :account").setParameter("account", account).executeUpdate();
    }

    /** Of forms about what bears one of these names, whoever typed into them. */
    void dropAbout(Collection<String> names) {
        database.createQuery("delete from Draft d where d.about in :names").setParameter("names", names).executeUpdate();
    }

    long countAbout(Collection<String> names) {
        return database.createQuery("select count(d) from Draft d where d.about in :names", Long.class).setParameter("names", names).getSingleResult();
    }
}
