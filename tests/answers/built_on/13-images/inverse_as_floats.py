# mistake: inverse: the values are right but the result is an array of floats (np.zeros without a dtype), which cannot be used as an index: x[places][inverse(places)] raises an IndexError
# read: nothing
# told: In inverse. Your numbers are right, but of the type float64: whole numbers are asked for, such as can be an index.
def inverse(places):
    """Where has each place gone?"""
    back = np.zeros(len(places))
    for step, place in enumerate(places):
        back[place] = step
    return back
