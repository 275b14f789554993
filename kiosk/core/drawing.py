"""What drawings are made with: the theme's colours, by their roles, and the folders of their parts."""

from __future__ import annotations

#: Each role with the colour that other programs show in its place. Any other role would be drawn in ink.
ROLES = {
    "hue": "#094a4f",  # the topic's own, for lines
    "mid": "#7fb3b0",  # lighter, for clothes and furniture
    "mist": "#c3dedb",  # lighter still, for the ground
    "tint": "#ddefee",  # what lies under each drawing
    "paper": "#ffffff",
    "ink": "#17252a",
    "soft": "#7c8a8b",  # pale lines
    "warm": "#f1c27d",  # light and warmth, and nothing else
    "glow": "#fbe3bb",  # where such light falls
    "alert": "#7a2318",
    "clay": "#d58a72",  # the patient's jumper; what else the eye should find
    "slate": "#6d8597",
    "plum": "#9a86a8",
    "sage": "#7fb3b0",  # what the nurse wears
    "fair": "#f4d6c2",  # skins
    "olive": "#d3a07c",
    "deep": "#8a5a40",
    "raven": "#2e2623",  # hair
    "chestnut": "#7b4a33",
    "silver": "#c9ced0",
}
PARTS, SCENES = "assets/parts", "assets/scenes"
