# mistake: scan writes the combined D into its array before it asks combine again for U, so U is computed with d's that already are those of the longer stretch; with affine maps D is right always, U is right at T = 1, at place 0 and where the d are all 1 (or the u all 0), wrong from place 1 on otherwise; the number of calls is allowed
# read: right
# told: In scan. Of its parts, u is wrong, d is right in these calls. The first time that new_u
def scan(combine, d, u):
    D, U = d.copy(), u.copy()
    reach = 1
    while reach < len(D):

        def first_and_second():
            return (D[:-reach], U[:-reach]), (D[reach:], U[reach:])

        D[reach:] = combine(*first_and_second())[0]
        U[reach:] = combine(*first_and_second())[1]
        reach = 2 * reach
    return D, U
