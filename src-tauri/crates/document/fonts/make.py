#!/usr/bin/env python3
"""Makes the static fonts of this folder; see README.md for the command.

Usage: make.py SOURCE_SERIF_DIR SOFIA_SANS_DIR OUT_DIR
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.otlLib import builder as otl
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.varLib import instancer

SERIF, SANS, OUT = (Path(p) for p in sys.argv[1:4])
ROMAN = SERIF / "SourceSerif4[opsz,wght].ttf"
ITALIC = SERIF / "SourceSerif4-Italic[opsz,wght].ttf"
SOFIA = SANS / "SofiaSans[wght].ttf"

# file, source, axes, family, style name, weight class
FONTS = [
    ("RedbookSerif-Regular", ROMAN, dict(opsz=12, wght=400), "Redbook Serif", "Regular", 400),
    ("RedbookSerif-Bold", ROMAN, dict(opsz=12, wght=700), "Redbook Serif", "Bold", 700),
    ("RedbookSerif-Italic", ITALIC, dict(opsz=12, wght=400), "Redbook Serif", "Italic", 400),
    ("RedbookSerif-BoldItalic", ITALIC, dict(opsz=12, wght=700), "Redbook Serif", "Bold Italic", 700),
    ("RedbookSerifLarge-Regular", ROMAN, dict(opsz=18, wght=390), "Redbook Serif Large", "Regular", 400),
    ("RedbookSerifLarge-SemiBold", ROMAN, dict(opsz=18, wght=600), "Redbook Serif Large", "SemiBold", 600),
    ("RedbookSerifLarge-Italic", ITALIC, dict(opsz=18, wght=400), "Redbook Serif Large", "Italic", 400),
    ("RedbookSerifTitle-Medium", ROMAN, dict(opsz=34, wght=500), "Redbook Serif Title", "Medium", 500),
    ("RedbookSans-Regular", SOFIA, dict(wght=400), "Redbook Sans", "Regular", 400),
    ("RedbookSans-SemiBold", SOFIA, dict(wght=650), "Redbook Sans", "SemiBold", 600),
]
FEATURES = "kern mark mkmk liga locl calt ccmp case lnum tnum pnum onum sups subs frac numr dnom".split()


def russian_by_default(font):
    """Sofia Sans draws Bulgarian letters unless the language is Russian. Turn it round, so that a
    Russian name in an English page is right too: cmap gets the Russian forms, BGR gets the others."""
    gsub = font["GSUB"].table
    cyrl = next(s.Script for s in gsub.ScriptList.ScriptRecord if s.ScriptTag == "cyrl")
    rus = next(r.LangSys for r in cyrl.LangSysRecord if r.LangSysTag == "RUS ")
    swap = {}
    for index in rus.FeatureIndex:
        record = gsub.FeatureList.FeatureRecord[index]
        if record.FeatureTag == "locl":
            for lookup in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[lookup].SubTable:
                    table = getattr(table, "ExtSubTable", table)
                    swap.update(table.mapping)
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            table.cmap[code] = swap.get(glyph, glyph)
    lookup = otl.buildLookup([otl.buildSingleSubstSubtable({new: old for old, new in swap.items()})])
    # First of all lookups, as locl is: shift every index by one.
    for record in gsub.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex = [i + 1 for i in record.Feature.LookupListIndex]
    for old in gsub.LookupList.Lookup:
        for table in old.SubTable:
            table = getattr(table, "ExtSubTable", table)
            shift_nested(table)
    gsub.LookupList.Lookup.insert(0, lookup)
    gsub.LookupList.LookupCount = len(gsub.LookupList.Lookup)
    feature = otTables.Feature()
    feature.FeatureParams = None
    feature.LookupListIndex, feature.LookupCount = [0], 1
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = "locl", feature
    gsub.FeatureList.FeatureRecord.append(record)
    gsub.FeatureList.FeatureCount = len(gsub.FeatureList.FeatureRecord)
    default = cyrl.DefaultLangSys
    bgr = otTables.LangSys()
    bgr.LookupOrder, bgr.ReqFeatureIndex = None, 0xFFFF
    bgr.FeatureIndex = sorted([*default.FeatureIndex, len(gsub.FeatureList.FeatureRecord) - 1])
    bgr.FeatureCount = len(bgr.FeatureIndex)
    rus.FeatureIndex = list(default.FeatureIndex)
    rus.FeatureCount = len(rus.FeatureIndex)
    record = otTables.LangSysRecord()
    record.LangSysTag, record.LangSys = "BGR ", bgr
    cyrl.LangSysRecord.append(record)
    cyrl.LangSysRecord.sort(key=lambda r: r.LangSysTag)
    cyrl.LangSysCount = len(cyrl.LangSysRecord)


def shift_nested(node, seen=None):
    """Adds one to every nested lookup index of contextual tables."""
    seen = seen if seen is not None else set()
    if id(node) in seen or not hasattr(node, "__dict__"):
        return
    seen.add(id(node))
    if isinstance(node, (otTables.SubstLookupRecord,)):
        node.LookupListIndex += 1
        return
    for value in list(vars(node).values()):
        for item in value if isinstance(value, list) else [value]:
            shift_nested(item, seen)


def rename(font, family, style, file, weight):
    table = font["name"]
    for record in list(table.names):
        if record.nameID not in (0, 13, 14):
            table.removeNames(nameID=record.nameID)
    for name_id, text in [
        (1, family if style in ("Regular", "Bold", "Italic", "Bold Italic") else f"{family} {style}"),
        (2, style if style in ("Regular", "Bold", "Italic", "Bold Italic") else "Regular"),
        (3, file), (4, f"{family} {style}"), (5, "Version 1.0"), (6, file),
        (16, family), (17, style),
    ]:
        table.setName(text, name_id, 3, 1, 0x409)
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = weight
    italic, bold = "Italic" in style, weight >= 700
    os2.fsSelection = (os2.fsSelection & ~0b1100001) | (italic << 0) | (bold << 5) | ((not italic and not bold) << 6)
    head.macStyle = (bold << 0) | (italic << 1)
    for tag in ("STAT", "fvar", "avar", "HVAR", "MVAR", "meta", "DSIG"):
        if tag in font:
            del font[tag]
    # Same input, same bytes.
    head.created = head.modified = 3_800_000_000


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    for file, source, axes, family, style, weight in FONTS:
        font = instancer.instantiateVariableFont(TTFont(source), axes)
        if source is SOFIA:
            russian_by_default(font)
        rename(font, family, style, file, weight)
        options = subset.Options(
            layout_features=FEATURES, layout_scripts=["*"], hinting=False, glyph_names=False,
            name_IDs=["*"], notdef_outline=True, recalc_timestamp=False, drop_tables=["STAT", "DSIG"],
        )
        tool = subset.Subsetter(options)
        tool.populate(unicodes=font.getBestCmap())
        tool.subset(font)
        font.recalcTimestamp = False
        font.save(OUT / f"{file}.ttf")
        print(file, (OUT / f"{file}.ttf").stat().st_size, len(font.getGlyphOrder()))


main()
