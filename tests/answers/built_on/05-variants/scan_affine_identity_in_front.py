# mistake: shifts by putting the affine identity (1, 0) in front and combines with it; right for affine maps, wrong for any other associative operation whose identity is not (1, 0)
# read: right
# told: your scan matches one that puts d = 1 and u = 0 before the first steps, which does
def scan(combine, d, u):
    """The maps of all steps up to each: combine(first, second) -> map, d and u (T, N, H) -> D, U (T, N, H)."""
    T = len(d)

    def shift(v, reach, neutral):
        return np.concatenate([np.full_like(v[:reach], neutral), v[:-reach]])

    def rounds(reach, D, U):
        if reach >= T:
            return D, U
        return rounds(2 * reach, *combine((shift(D, reach, 1), shift(U, reach, 0)), (D, U)))

    return rounds(1, d, u)
