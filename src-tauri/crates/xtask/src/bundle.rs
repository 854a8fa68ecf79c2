//! Installers and icons, both by Tauri's own tool.

use crate::build;
use crate::needs::{self, For};
use crate::shell::{Done, root, run};

/// Makes this system's installers in `target/release/bundle`.
pub fn bundle() -> Done {
    needs::install(For::Build)?;
    build::interface()?;
    let kinds = if cfg!(windows) {
        "msi"
    } else if cfg!(target_os = "macos") {
        "dmg"
    } else {
        "deb,rpm"
    };
    run(
        "npm",
        &[
            "--prefix",
            "ui",
            "exec",
            "--",
            "tauri",
            "build",
            "--bundles",
            kinds,
        ],
    )?;
    println!(
        "Installers are in {}",
        root().join("target/release/bundle").display()
    );
    Ok(())
}

/// Makes icons of all platforms from `icons/app.svg`.
pub fn icons() -> Done {
    needs::install(For::Build)?;
    run(
        "npm",
        &[
            "--prefix",
            "ui",
            "exec",
            "--",
            "tauri",
            "icon",
            "icons/app.svg",
            "--output",
            "icons",
        ],
    )
}
