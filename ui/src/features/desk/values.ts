/* Figures in words are shared with the list of versions and with comparing. */

export * from "$lib/proposal/values";
