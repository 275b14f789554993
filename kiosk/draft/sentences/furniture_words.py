"""Lines that are furniture or menus in any document, in small letters and without a closing stop."""

from __future__ import annotations

from kiosk.draft.sentences.words import listed_lines

FURNITURE = listed_lines(
    """
    table of contents
    contents
    in this article
    on this page
    jump to a section
    expand list
    back to top
    to top
    top
    coming soon
    related content
    related articles
    related posts
    related topics
    related reading
    references
    sources
    bibliography
    footnotes
    notes
    works cited
    disclaimer
    advertisement
    advertisements
    sponsored
    sponsored content
    share
    share this article
    share this page
    print
    print this page
    tags
    categories
    comments
    leave a reply
    leave a comment
    no comments
    all rights reserved
    last updated
    updated on
    updated
    published on
    published
    posted on
    """
)

NAVIGATION = listed_lines(
    """
    home
    about
    about us
    contact
    contact us
    menu
    main menu
    search
    log in
    login
    sign in
    sign up
    subscribe
    register
    my account
    next
    previous
    back
    blog
    news
    careers
    locations
    our team
    our services
    services
    resources
    faq
    faqs
    privacy policy
    terms of use
    terms of service
    terms and conditions
    sitemap
    site map
    accessibility
    skip to content
    skip to main content
    read more
    see more
    show more
    view all
    see all
    learn more
    find out more
    click here
    continue reading
    where to find
    facebook
    twitter
    instagram
    youtube
    linkedin
    """
)

#: Everything below one of these headings is furniture.
LISTS_OF_SOURCES = listed_lines(
    """
    references
    sources
    bibliography
    footnotes
    works cited
    further reading
    citations
    """
)
