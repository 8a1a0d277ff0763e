// Says that there is a new version of the page, which comes when the person says so.
import { delivery } from "#delivery";

import { byId } from "./by-id.js";

export function tellNewVersions(): void {
  delivery.keepForOffline((change) => {
    byId("new-version").hidden = false;
    byId("change-version").addEventListener("click", change, { once: true });
  });
}
