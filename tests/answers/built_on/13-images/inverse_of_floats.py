# mistake: The inverse order is stored in an array of floats, which cannot be used as an index.
# told: In inverse. Your numbers are right, but of the type float64: whole numbers are asked for, such as can be an index.
def inverse(places):
    """The order that undoes `places`, of the same length."""
    back = np.zeros(len(places))
    for t, place in enumerate(places):
        back[place] = t
    return back
