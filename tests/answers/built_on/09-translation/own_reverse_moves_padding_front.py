# mistake: reversed as a whole column
# told: your reverse_sources turns the padding to the front: each source goes backwards within its own lengt
def reverse_sources(x, lengths):
    return x[::-1].copy()
