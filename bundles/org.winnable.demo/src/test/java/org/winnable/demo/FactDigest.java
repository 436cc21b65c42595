package org.winnable.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.work.Progress;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/** A digest over all that a workspace knows of people, interactions, imports, spend and deals. */
final class FactDigest {

    private final MessageDigest digest;

    private FactDigest(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(Path folder) throws WorkspaceException {
        try (Workspace workspace = Workspace.open(folder)) {
            FactDigest digest = new FactDigest(MessageDigest.getInstance("SHA-256"));
            digest.people(workspace.facts().load(Set.of(), Progress.NONE));
            digest.add(workspace.facts().imports());
            digest.add(workspace.facts().spend());
            digest.add(workspace.facts().deals());
            return HexFormat.of().formatHex(digest.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void people(FactTable facts) {
        for (int row = 0; row < facts.size(); row++) {
            int person = row;
            add(facts.id(row));
            add(facts.text(TextKey.NAME, row));
            add(facts.text(TextKey.EMAIL, row));
            add(facts.text(TextKey.PHONE, row));
            facts.categories().stream()
                    .sorted(Comparator.comparing(CategoryKey::name))
                    .forEach(key -> add(key.name() + '=' + facts.value(key, person)));
            facts.numbers().stream()
                    .sorted(Comparator.comparing(NumberKey::name))
                    .forEach(key -> add(key.name() + '=' + facts.number(key, person)));
            for (int index = facts.firstInteraction(row); index < facts.endInteraction(row); index++) {
                add(facts.interactionTypes().value(facts.interactionType(index)));
                add(facts.interactionTime(index));
                add(facts.interactionAsset(index));
                add(facts.interactionCampaign(index));
            }
        }
    }

    private void add(Object value) {
        digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
