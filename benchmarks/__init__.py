"""Commands that build the model and measure it; no part of the package."""
