package org.winnable.content;

import java.net.URI;
import java.util.Optional;

/**
 * What a person decides about a file of assets.
 *
 * @param base what relative addresses begin with; without it they are rejected
 * @param update whether what the file says takes the place of what is known; otherwise it fills in only what is not
 * @param file the file in the workspace that new assets go to, without folder and ending; named after the imported file where absent
 */
public record AssetImportOptions(Optional<URI> base, boolean update, Optional<String> file) {

    /** Nothing was decided. */
    public static final AssetImportOptions USUAL = new AssetImportOptions(Optional.empty(), false, Optional.empty());
}
