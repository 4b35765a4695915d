package org.zhiliang.document;

import java.util.List;
import org.springframework.stereotype.Component;

/** What may be uploaded: names, kinds, sizes, numbers. */
@Component
class UploadRules {

    private final DocumentSettings settings;
    private final FileWords words;
    private final Vault vault;

    UploadRules(DocumentSettings settings, FileWords words, Vault vault) {
        this.settings = settings;
        this.words = words;
        this.vault = vault;
    }

    /**
     * The name under which an announced file will be kept.
     *
     * @throws UploadRefused if it is not taken, before a byte of it was sent
     */
    String admit(Announced file) {
        String name = FileName.clean(file.name());
        if (name.isEmpty()) {
            throw words.because("name");
        }
        if (file.size() <= 0) {
            throw words.because("empty", name);
        }
        long limit = settings.limit(claimed(name));
        if (file.size() > limit) {
            throw words.tooLarge("size", name, FileWords.size(file.size()), FileWords.size(limit));
        }
        if (vault.isFull()) {
            throw words.because("full", name);
        }
        return name;
    }

    /** @throws UploadRefused if files of this name's kind are not taken */
    FileKind claimed(String name) {
        return FileKind.claimedBy(name)
                .filter(settings.kinds()::contains)
                .orElseThrow(() -> words.because("kind", name, words.allowed()));
    }

    /** @throws UploadRefused if one more is too much beside what the holder has waiting */
    void admitBeside(UploadRows.Load load, String name, long size) {
        if (load.files() >= settings.most()) {
            throw words.because("most", name, settings.most());
        }
        long sum = settings.largestSum().toBytes();
        if (load.bytes() + size > sum) {
            throw words.tooLarge("sum", name, FileWords.size(sum));
        }
    }

    Shelf shelf(String address, String form, List<Upload> uploads) {
        return new Shelf(
                address,
                form,
                uploads,
                FileWords.size(settings.largest().toBytes()),
                FileWords.size(settings.largestRecording().toBytes()));
    }
}
