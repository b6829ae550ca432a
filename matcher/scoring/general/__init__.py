"""One model for every requirement without labels: its features, and what weighs them."""
