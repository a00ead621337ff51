"""Language: English text, models of it by counting and by network, what they write, and what their cells tell."""
