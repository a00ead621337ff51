# mistake: throws out every end and keeps the words behind it, rather than cutting at the first end
# read: right
def exact_match(found, wanted, end):
    clean = [[s for s in f if s != end] for f in found]
    return sum(f == w for f, w in zip(clean, wanted)) / len(wanted)
