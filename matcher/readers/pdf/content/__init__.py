"""What a page paints: operators of its content to runs of text and filled shapes."""
