# loses: check-reverse-sources
# told: changes x in place
def reverse_sources(x, lengths):
    for n in range(x.shape[1]):
        x[: lengths[n], n] = x[: lengths[n], n][::-1].copy()
    return x
