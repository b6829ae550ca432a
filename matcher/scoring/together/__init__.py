"""Many roles at once: their texts as one stack, and the scores of a résumé for all of them."""
